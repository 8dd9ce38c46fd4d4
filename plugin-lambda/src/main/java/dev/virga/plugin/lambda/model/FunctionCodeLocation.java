package dev.virga.plugin.lambda.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FunctionCodeLocation` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCodeLocation.html).
public record FunctionCodeLocation(
    @Nullable String repositoryType,
    @Nullable String location,
    @Nullable String imageUri,
    @Nullable String resolvedImageUri,
    @Nullable ResolvedS3Object resolvedS3Object,
    @Nullable String sourceKMSKeyArn,
    @Nullable FunctionCodeLocationError error) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FunctionCodeLocation of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FunctionCodeLocation with(Consumer<Builder> changes) {
    var it = new Builder();
    it.repositoryType = this.repositoryType;
    it.location = this.location;
    it.imageUri = this.imageUri;
    it.resolvedImageUri = this.resolvedImageUri;
    it.resolvedS3Object = this.resolvedS3Object;
    it.sourceKMSKeyArn = this.sourceKMSKeyArn;
    it.error = this.error;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FunctionCodeLocation in the making.
  public static final class Builder {
    public @Nullable String repositoryType;
    public @Nullable String location;
    public @Nullable String imageUri;
    public @Nullable String resolvedImageUri;
    public @Nullable ResolvedS3Object resolvedS3Object;
    public @Nullable String sourceKMSKeyArn;
    public @Nullable FunctionCodeLocationError error;

    private FunctionCodeLocation build() {
      return new FunctionCodeLocation(
          repositoryType,
          location,
          imageUri,
          resolvedImageUri,
          resolvedS3Object,
          sourceKMSKeyArn,
          error);
    }
  }
}
