package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InputSerialization` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InputSerialization.html).
public record InputSerialization(
    @Name("CSV") @Nullable CSVInput csv,
    @Nullable CompressionType compressionType,
    @Name("JSON") @Nullable JSONInput json,
    @Nullable ParquetInput parquet) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InputSerialization of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InputSerialization with(Consumer<Builder> changes) {
    var it = new Builder();
    it.csv = this.csv;
    it.compressionType = this.compressionType;
    it.json = this.json;
    it.parquet = this.parquet;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InputSerialization in the making.
  public static final class Builder {
    public @Nullable CSVInput csv;
    public @Nullable CompressionType compressionType;
    public @Nullable JSONInput json;
    public @Nullable ParquetInput parquet;

    private InputSerialization build() {
      return new InputSerialization(csv, compressionType, json, parquet);
    }
  }
}
