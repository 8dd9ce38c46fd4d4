package dev.virga.kernel.plugin;

import java.lang.module.FindException;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ResolutionException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;

/// What is wrong with a plugin, in words for whoever dropped it in.
final class Reason {
  private static final String SPI_CLASSES = "dev.virga.spi.";

  private Reason() {}

  /// The reason that a throwable tells.
  static String of(Throwable failure) {
    List<Throwable> chain = chain(failure);
    return switch (chain.getLast()) {
      case ClassNotFoundException e -> missing(String.valueOf(e.getMessage()));
      case NoClassDefFoundError e -> missing(String.valueOf(e.getMessage()).replace('/', '.'));
      case UnsupportedClassVersionError e ->
          "it was compiled for a newer Java than this one, "
              + Runtime.version().feature()
              + ": "
              + e.getMessage();
      case IncompatibleClassChangeError e -> changed(e);
      case OutOfMemoryError e -> "it takes more memory than there is: " + e;
      case StackOverflowError _ -> "it calls itself without end (StackOverflowError)";
      default -> told(chain);
    };
  }

  private static String missing(String name) {
    if (name.startsWith(SPI_CLASSES)) {
      return "it was compiled against another version of the SPI: here is no class " + name;
    } else if (name.startsWith("java.") || name.startsWith("javax.")) {
      return "the class " + name + " is in a module of Java that this distribution does not have";
    }
    return "the class "
        + name
        + " is missing: the drop-in does not bring it, and the SPI and Java do not have it";
  }

  private static String changed(IncompatibleClassChangeError e) {
    boolean spi = String.valueOf(e.getMessage()).replace('/', '.').contains(SPI_CLASSES);
    return "it was compiled against another version of " + (spi ? "the SPI: " : "a library: ") + e;
  }

  private static String told(List<Throwable> chain) {
    var sentences = new ArrayList<String>();
    for (Throwable it : chain) {
      boolean sentence =
          it.getMessage() != null
              && (it instanceof FindException
                  || it instanceof ResolutionException
                  || it instanceof InvalidModuleDescriptorException
                  || it instanceof LayerInstantiationException
                  || it instanceof ServiceConfigurationError
                  || it instanceof DropInFailure);
      String text = sentence ? String.valueOf(it.getMessage()) : it.toString();
      // a throwable made of another one repeats its words
      if (sentences.isEmpty() || !sentences.getLast().contains(text)) {
        sentences.add(text);
      }
    }
    return String.join(": ", sentences);
  }

  /// The causes, outermost first, without those that only wrap.
  private static List<Throwable> chain(Throwable failure) {
    var chain = new ArrayList<Throwable>();
    for (Throwable it = failure; it != null && chain.size() < 10; it = it.getCause()) {
      boolean wraps =
          it.getCause() != null
              && (it instanceof ServiceConfigurationError
                  || it instanceof ExceptionInInitializerError);
      if (!wraps) {
        chain.add(it);
      }
    }
    return chain.isEmpty() ? List.of(failure) : chain;
  }
}
