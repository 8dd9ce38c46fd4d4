package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AwsEcrContainerImageDetails` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AwsEcrContainerImageDetails.html).
public record AwsEcrContainerImageDetails(
    @Nullable String architecture,
    @Nullable String author,
    @Nullable String imageHash,
    @Nullable List<@Length(min = 1, max = 300) String> imageTags,
    @Nullable String platform,
    @Nullable Instant pushedAt,
    @Nullable Instant lastInUseAt,
    @Nullable Long inUseCount,
    @Pattern("[0-9]{12}") @Nullable String registry,
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AwsEcrContainerImageDetails of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AwsEcrContainerImageDetails with(Consumer<Builder> changes) {
    var it = new Builder();
    it.architecture = this.architecture;
    it.author = this.author;
    it.imageHash = this.imageHash;
    it.imageTags = this.imageTags;
    it.platform = this.platform;
    it.pushedAt = this.pushedAt;
    it.lastInUseAt = this.lastInUseAt;
    it.inUseCount = this.inUseCount;
    it.registry = this.registry;
    it.repositoryName = this.repositoryName;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AwsEcrContainerImageDetails in the making.
  public static final class Builder {
    public @Nullable String architecture;
    public @Nullable String author;
    public @Nullable String imageHash;
    public @Nullable List<String> imageTags;
    public @Nullable String platform;
    public @Nullable Instant pushedAt;
    public @Nullable Instant lastInUseAt;
    public @Nullable Long inUseCount;
    public @Nullable String registry;
    public @Nullable String repositoryName;

    private AwsEcrContainerImageDetails build() {
      return new AwsEcrContainerImageDetails(
          architecture,
          author,
          imageHash,
          imageTags,
          platform,
          pushedAt,
          lastInUseAt,
          inUseCount,
          registry,
          repositoryName);
    }
  }
}
