package dev.virga.plugin.s3.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `RestoreRequest` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreRequest.html).
public record RestoreRequest(
    @Nullable Integer days,
    @Nullable GlacierJobParameters glacierJobParameters,
    @Nullable RestoreRequestType type,
    @Nullable Tier tier,
    @Nullable String description,
    @Nullable SelectParameters selectParameters,
    @Nullable OutputLocation outputLocation) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static RestoreRequest of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public RestoreRequest with(Consumer<Builder> changes) {
    var it = new Builder();
    it.days = this.days;
    it.glacierJobParameters = this.glacierJobParameters;
    it.type = this.type;
    it.tier = this.tier;
    it.description = this.description;
    it.selectParameters = this.selectParameters;
    it.outputLocation = this.outputLocation;
    changes.accept(it);
    return it.build();
  }

  /// The members of a RestoreRequest in the making.
  public static final class Builder {
    public @Nullable Integer days;
    public @Nullable GlacierJobParameters glacierJobParameters;
    public @Nullable RestoreRequestType type;
    public @Nullable Tier tier;
    public @Nullable String description;
    public @Nullable SelectParameters selectParameters;
    public @Nullable OutputLocation outputLocation;

    private RestoreRequest build() {
      return new RestoreRequest(
          days, glacierJobParameters, type, tier, description, selectParameters, outputLocation);
    }
  }
}
