package dev.virga.plugin.s3.model;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `SelectParameters` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectParameters.html).
public record SelectParameters(
    InputSerialization inputSerialization,
    ExpressionType expressionType,
    String expression,
    OutputSerialization outputSerialization) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static SelectParameters of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public SelectParameters with(Consumer<Builder> changes) {
    var it = new Builder();
    it.inputSerialization = this.inputSerialization;
    it.expressionType = this.expressionType;
    it.expression = this.expression;
    it.outputSerialization = this.outputSerialization;
    changes.accept(it);
    return it.build();
  }

  /// The members of a SelectParameters in the making.
  public static final class Builder {
    public @Nullable InputSerialization inputSerialization;
    public @Nullable ExpressionType expressionType;
    public @Nullable String expression;
    public @Nullable OutputSerialization outputSerialization;

    private SelectParameters build() {
      return new SelectParameters(
          Objects.requireNonNull(inputSerialization, "InputSerialization"),
          Objects.requireNonNull(expressionType, "ExpressionType"),
          Objects.requireNonNull(expression, "Expression"),
          Objects.requireNonNull(outputSerialization, "OutputSerialization"));
    }
  }
}
