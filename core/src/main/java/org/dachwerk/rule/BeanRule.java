package org.dachwerk.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.Located;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeCode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Turns the violations of a record's Bean Validation constraints into notices at their cells.
 *
 * <p>A {@link Validator} of the embedding program may be handed in; validators are safe for several
 * threads.
 */
public final class BeanRule implements Rule {
  private static final Map<Class<?>, NoticeCode> CODES =
      Map.of(
          NotBlank.class, RuleCode.REQUIRED_MISSING,
          NotNull.class, RuleCode.REQUIRED_MISSING,
          Size.class, RuleCode.TEXT_TOO_LONG,
          Email.class, RuleCode.EMAIL_INVALID,
          Pattern.class, RuleCode.URL_INVALID);

  private final Validator validator;

  /** Uses Hibernate Validator without an expression language. */
  public BeanRule() {
    this(OwnValidator.INSTANCE);
  }

  public BeanRule(Validator validator) {
    this.validator = validator;
  }

  @Override
  public Check start() {
    return (located, notices) -> violations(located).forEach(notices::add);
  }

  private <R extends DomainRecord> List<Notice> violations(Located<R> located) {
    return validator.validate(located.value()).stream()
        .map(violation -> notice(located, violation))
        .sorted(
            Comparator.comparingInt((Notice notice) -> notice.where().column())
                .thenComparing(notice -> notice.field() == null ? "" : notice.field())
                .thenComparing(notice -> notice.code().id()))
        .toList();
  }

  private static Notice notice(Located<?> located, ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString().replaceAll("\\[\\d*]", "");
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    NoticeCode code = CODES.getOrDefault(constraint, RuleCode.VALUE_INVALID);
    Object value = violation.getInvalidValue();
    Notice notice =
        Notice.of(code, located.origin().locate(path))
            .withField(path)
            .with("label", new Label(RecordType.of(located.value()), path))
            .withValue(value == null ? null : value.toString());
    if (code == RuleCode.TEXT_TOO_LONG) {
      Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
      return notice
          .with("length", value == null ? 0 : value.toString().length())
          .with("max", bounds.getOrDefault("max", 0));
    }
    return notice;
  }

  /** Built when first used: starting a validator takes longer than checking a thousand records. */
  private static final class OwnValidator {
    static final Validator INSTANCE = build();

    private static Validator build() {
      // The factory is never closed: validators live as long as the program.
      ValidatorFactory factory =
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory();
      return factory.getValidator();
    }
  }
}
