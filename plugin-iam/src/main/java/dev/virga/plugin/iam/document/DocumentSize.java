package dev.virga.plugin.iam.document;

/// How much of its quota a document takes.
public final class DocumentSize {
  private DocumentSize() {}

  /// The number of characters that are not white space.
  public static int of(String document) {
    return (int) document.chars().filter(it -> !Character.isWhitespace(it)).count();
  }
}
