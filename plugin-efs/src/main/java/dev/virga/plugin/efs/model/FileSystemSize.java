package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Range;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FileSystemSize` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemSize.html).
public record FileSystemSize(
    @Range(min = 0) long value,
    @Nullable Instant timestamp,
    @Range(min = 0) @Nullable Long valueInIA,
    @Range(min = 0) @Nullable Long valueInStandard,
    @Range(min = 0) @Nullable Long valueInArchive) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FileSystemSize of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FileSystemSize with(Consumer<Builder> changes) {
    var it = new Builder();
    it.value = this.value;
    it.timestamp = this.timestamp;
    it.valueInIA = this.valueInIA;
    it.valueInStandard = this.valueInStandard;
    it.valueInArchive = this.valueInArchive;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FileSystemSize in the making.
  public static final class Builder {
    public @Nullable Long value;
    public @Nullable Instant timestamp;
    public @Nullable Long valueInIA;
    public @Nullable Long valueInStandard;
    public @Nullable Long valueInArchive;

    private FileSystemSize build() {
      return new FileSystemSize(
          Objects.requireNonNull(value, "Value"),
          timestamp,
          valueInIA,
          valueInStandard,
          valueInArchive);
    }
  }
}
