package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CSVOutput` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CSVOutput.html).
public record CSVOutput(
    @Nullable QuoteFields quoteFields,
    @Nullable String quoteEscapeCharacter,
    @Nullable String recordDelimiter,
    @Nullable String fieldDelimiter,
    @Nullable String quoteCharacter) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CSVOutput of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CSVOutput with(Consumer<Builder> changes) {
    var it = new Builder();
    it.quoteFields = this.quoteFields;
    it.quoteEscapeCharacter = this.quoteEscapeCharacter;
    it.recordDelimiter = this.recordDelimiter;
    it.fieldDelimiter = this.fieldDelimiter;
    it.quoteCharacter = this.quoteCharacter;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CSVOutput in the making.
  public static final class Builder {
    public @Nullable QuoteFields quoteFields;
    public @Nullable String quoteEscapeCharacter;
    public @Nullable String recordDelimiter;
    public @Nullable String fieldDelimiter;
    public @Nullable String quoteCharacter;

    private CSVOutput build() {
      return new CSVOutput(
          quoteFields, quoteEscapeCharacter, recordDelimiter, fieldDelimiter, quoteCharacter);
    }
  }
}
