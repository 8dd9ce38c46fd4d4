package dev.virga.spi.shape;

import org.jspecify.annotations.Nullable;

/// Where in a request a value stands, as AWS writes it in a refusal: `tags.1.member.key`.
///
/// A path is a chain that costs one small object a level and is spelt out only when it is needed.
public final class Path {
  /// The request itself.
  public static final Path ROOT = new Path(null, "");

  private final @Nullable Path parent;
  private final String segment;

  private Path(@Nullable Path parent, String segment) {
    this.parent = parent;
    this.segment = segment;
  }

  /// A member of this structure; its name is written in lower camel case whatever the wire says.
  public Path member(String name) {
    return new Path(this, name);
  }

  /// An element of this list, counted from 0.
  public Path element(int index) {
    return new Path(this, (index + 1) + ".member");
  }

  /// The value of this map under a key.
  public Path entry(String key) {
    return new Path(this, key + ".member");
  }

  @Override
  public String toString() {
    if (parent == null) {
      return segment;
    }
    String lower =
        segment.isEmpty()
            ? segment
            : Character.toLowerCase(segment.charAt(0)) + segment.substring(1);
    return parent.parent == null ? lower : parent + "." + lower;
  }
}
