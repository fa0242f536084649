package org.dachwerk.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures source files with the compiler's own eyes. */
final class Sources {
  private static final int MOST_LINES_OF_A_FILE = 400;
  private static final int MOST_LINES_OF_A_METHOD = 40;

  private Sources() {}

  /** All production files below a folder that holds Maven modules. */
  static List<Path> production(Path root) throws IOException {
    Path home = root.toRealPath();
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  home.relativize(file).toString().replace('\\', '/').contains("src/main/java/"))
          .sorted()
          .toList();
    }
  }

  /** What is too long in these files, one line each. */
  static List<String> tooLong(List<Path> files) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      long lines = Files.readString(file).lines().count();
      if (lines > MOST_LINES_OF_A_FILE) {
        found.add(file.getFileName() + " has " + lines + " lines");
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, positions), found);
      }
    }
    return found;
  }

  /** Looks for methods and constructors; a record's header is neither. */
  private static final class LongMethods extends TreeScanner<Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    LongMethods(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> found) {
      long lines = lines(method);
      if (lines > MOST_LINES_OF_A_METHOD) {
        Path file = Path.of(unit.getSourceFile().toUri());
        found.add(file.getFileName() + " " + method.getName() + " has " + lines + " lines");
      }
      return super.visitMethod(method, found);
    }

    private long lines(Tree tree) {
      LineMap map = unit.getLineMap();
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      return map.getLineNumber(end) - map.getLineNumber(start) + 1;
    }
  }
}
