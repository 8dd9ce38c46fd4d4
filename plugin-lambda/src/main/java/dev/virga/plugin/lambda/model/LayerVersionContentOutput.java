package dev.virga.plugin.lambda.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LayerVersionContentOutput` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_LayerVersionContentOutput.html).
public record LayerVersionContentOutput(
    @Nullable String location,
    @Nullable String codeSha256,
    @Nullable Long codeSize,
    @Nullable String signingProfileVersionArn,
    @Nullable String signingJobArn,
    @Nullable ResolvedS3Object resolvedS3Object) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LayerVersionContentOutput of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LayerVersionContentOutput with(Consumer<Builder> changes) {
    var it = new Builder();
    it.location = this.location;
    it.codeSha256 = this.codeSha256;
    it.codeSize = this.codeSize;
    it.signingProfileVersionArn = this.signingProfileVersionArn;
    it.signingJobArn = this.signingJobArn;
    it.resolvedS3Object = this.resolvedS3Object;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LayerVersionContentOutput in the making.
  public static final class Builder {
    public @Nullable String location;
    public @Nullable String codeSha256;
    public @Nullable Long codeSize;
    public @Nullable String signingProfileVersionArn;
    public @Nullable String signingJobArn;
    public @Nullable ResolvedS3Object resolvedS3Object;

    private LayerVersionContentOutput build() {
      return new LayerVersionContentOutput(
          location,
          codeSha256,
          codeSize,
          signingProfileVersionArn,
          signingJobArn,
          resolvedS3Object);
    }
  }
}
