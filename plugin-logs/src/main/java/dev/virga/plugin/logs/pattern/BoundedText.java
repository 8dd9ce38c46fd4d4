package dev.virga.plugin.logs.pattern;

/// A text that can be looked at only so often. Expressions such as `.*.*.*x` need more than a lifetime
/// for a long message; this ends them.
final class BoundedText implements CharSequence {
  private static final long MOST_LOOKS = 20_000_000;

  private final String text;
  private long looks;

  BoundedText(String text) {
    this.text = text;
  }

  /// The end of a search that takes too long.
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super("a regular expression takes too long", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
