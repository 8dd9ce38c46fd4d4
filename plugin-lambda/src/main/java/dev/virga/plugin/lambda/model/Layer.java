package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Layer` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_Layer.html).
public record Layer(
    @Length(min = 1, max = 140)
        @Pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
        @Nullable String arn,
    @Nullable Long codeSize,
    @Pattern(
            "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String signingProfileVersionArn,
    @Pattern(
            "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
        @Nullable String signingJobArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Layer of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Layer with(Consumer<Builder> changes) {
    var it = new Builder();
    it.arn = this.arn;
    it.codeSize = this.codeSize;
    it.signingProfileVersionArn = this.signingProfileVersionArn;
    it.signingJobArn = this.signingJobArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Layer in the making.
  public static final class Builder {
    public @Nullable String arn;
    public @Nullable Long codeSize;
    public @Nullable String signingProfileVersionArn;
    public @Nullable String signingJobArn;

    private Layer build() {
      return new Layer(arn, codeSize, signingProfileVersionArn, signingJobArn);
    }
  }
}
