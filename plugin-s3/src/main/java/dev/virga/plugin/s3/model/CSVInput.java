package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CSVInput` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CSVInput.html).
public record CSVInput(
    @Nullable FileHeaderInfo fileHeaderInfo,
    @Nullable String comments,
    @Nullable String quoteEscapeCharacter,
    @Nullable String recordDelimiter,
    @Nullable String fieldDelimiter,
    @Nullable String quoteCharacter,
    @Nullable Boolean allowQuotedRecordDelimiter) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CSVInput of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CSVInput with(Consumer<Builder> changes) {
    var it = new Builder();
    it.fileHeaderInfo = this.fileHeaderInfo;
    it.comments = this.comments;
    it.quoteEscapeCharacter = this.quoteEscapeCharacter;
    it.recordDelimiter = this.recordDelimiter;
    it.fieldDelimiter = this.fieldDelimiter;
    it.quoteCharacter = this.quoteCharacter;
    it.allowQuotedRecordDelimiter = this.allowQuotedRecordDelimiter;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CSVInput in the making.
  public static final class Builder {
    public @Nullable FileHeaderInfo fileHeaderInfo;
    public @Nullable String comments;
    public @Nullable String quoteEscapeCharacter;
    public @Nullable String recordDelimiter;
    public @Nullable String fieldDelimiter;
    public @Nullable String quoteCharacter;
    public @Nullable Boolean allowQuotedRecordDelimiter;

    private CSVInput build() {
      return new CSVInput(
          fileHeaderInfo,
          comments,
          quoteEscapeCharacter,
          recordDelimiter,
          fieldDelimiter,
          quoteCharacter,
          allowQuotedRecordDelimiter);
    }
  }
}
