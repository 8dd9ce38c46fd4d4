package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The SPI is what others read to write a plugin: every public type and method has a doc comment.
class DocumentedSpiTest {
  @Test
  void every_public_type_and_method_has_a_doc_comment() throws Exception {
    assertThat(undocumented(LineBudgetTest.root().resolve("spi/src/main/java"))).isEmpty();
  }

  private static List<String> undocumented(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files =
          found
              .filter(it -> it.toString().endsWith(".java"))
              .filter(it -> !it.endsWith("module-info.java"))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(50);
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      var undocumented = new ArrayList<String>();
      for (var unit : task.parse()) {
        new Scan(DocTrees.instance(task), undocumented).scan(unit, null);
      }
      return undocumented;
    }
  }

  private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final List<String> undocumented;

    Scan(DocTrees trees, List<String> undocumented) {
      this.trees = trees;
      this.undocumented = undocumented;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      check(type, type.getModifiers(), type.getSimpleName());
      return isPublic(type.getModifiers()) ? super.visitClass(type, null) : null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      boolean overriding =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
      boolean written =
          trees.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method)
              > 0;
      if (!overriding && written && !method.getName().contentEquals("<init>")) {
        check(method, method.getModifiers(), method.getName());
      }
      return null;
    }

    private void check(Tree tree, ModifiersTree modifiers, CharSequence name) {
      @Nullable DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (isPublic(modifiers) && comment == null) {
        String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        undocumented.add(Path.of(file).getFileName() + ": " + name + " (" + tree.getKind() + ")");
      }
    }

    /// Members of interfaces are public without saying so.
    private boolean isPublic(ModifiersTree modifiers) {
      var parent = getCurrentPath().getParentPath();
      boolean inInterface =
          parent != null
              && (parent.getLeaf().getKind() == Tree.Kind.INTERFACE
                  || parent.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE);
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }
  }
}
