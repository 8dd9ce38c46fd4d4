package dev.virga.plugin.ecr.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CvssScoreDetails` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScoreDetails.html).
public record CvssScoreDetails(
    @Nullable List<CvssScoreAdjustment> adjustments,
    @Nullable Double score,
    @Nullable String scoreSource,
    @Nullable String scoringVector,
    @Nullable String version) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CvssScoreDetails of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CvssScoreDetails with(Consumer<Builder> changes) {
    var it = new Builder();
    it.adjustments = this.adjustments;
    it.score = this.score;
    it.scoreSource = this.scoreSource;
    it.scoringVector = this.scoringVector;
    it.version = this.version;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CvssScoreDetails in the making.
  public static final class Builder {
    public @Nullable List<CvssScoreAdjustment> adjustments;
    public @Nullable Double score;
    public @Nullable String scoreSource;
    public @Nullable String scoringVector;
    public @Nullable String version;

    private CvssScoreDetails build() {
      return new CvssScoreDetails(adjustments, score, scoreSource, scoringVector, version);
    }
  }
}
