package org.dachwerk.notice;

/** A code whose German and English sentence are given with it. */
record SampleCode(String id, String german, String english) implements NoticeCode {

  static SampleCode saying(String german, String english) {
    return new SampleCode("acme:sample", german, english);
  }

  static SampleCode of(String id) {
    return new SampleCode(id, "", "");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Effect effect() {
    return Effect.NONE;
  }

  @Override
  public String template(Language language) {
    return language == Language.DE ? german : english;
  }
}
