package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplate` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplate.html).
public record LaunchTemplate(
    @Nullable String launchTemplateId,
    @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
        @Nullable String launchTemplateName,
    @Nullable Instant createTime,
    @Nullable String createdBy,
    @Nullable Long defaultVersionNumber,
    @Nullable Long latestVersionNumber,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable OperatorResponse operator) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.launchTemplateId = this.launchTemplateId;
    it.launchTemplateName = this.launchTemplateName;
    it.createTime = this.createTime;
    it.createdBy = this.createdBy;
    it.defaultVersionNumber = this.defaultVersionNumber;
    it.latestVersionNumber = this.latestVersionNumber;
    it.tags = this.tags;
    it.operator = this.operator;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplate in the making.
  public static final class Builder {
    public @Nullable String launchTemplateId;
    public @Nullable String launchTemplateName;
    public @Nullable Instant createTime;
    public @Nullable String createdBy;
    public @Nullable Long defaultVersionNumber;
    public @Nullable Long latestVersionNumber;
    public @Nullable List<Tag> tags;
    public @Nullable OperatorResponse operator;

    private LaunchTemplate build() {
      return new LaunchTemplate(
          launchTemplateId,
          launchTemplateName,
          createTime,
          createdBy,
          defaultVersionNumber,
          latestVersionNumber,
          tags,
          operator);
    }
  }
}
