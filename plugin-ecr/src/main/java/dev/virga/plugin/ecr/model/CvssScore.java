package dev.virga.plugin.ecr.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CvssScore` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScore.html).
public record CvssScore(
    @Nullable Double baseScore,
    @Nullable String scoringVector,
    @Nullable String source,
    @Nullable String version) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CvssScore of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CvssScore with(Consumer<Builder> changes) {
    var it = new Builder();
    it.baseScore = this.baseScore;
    it.scoringVector = this.scoringVector;
    it.source = this.source;
    it.version = this.version;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CvssScore in the making.
  public static final class Builder {
    public @Nullable Double baseScore;
    public @Nullable String scoringVector;
    public @Nullable String source;
    public @Nullable String version;

    private CvssScore build() {
      return new CvssScore(baseScore, scoringVector, source, version);
    }
  }
}
