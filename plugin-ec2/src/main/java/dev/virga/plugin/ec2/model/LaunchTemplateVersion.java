package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LaunchTemplateVersion` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateVersion.html).
public record LaunchTemplateVersion(
    @Nullable String launchTemplateId,
    @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
        @Nullable String launchTemplateName,
    @Nullable Long versionNumber,
    @Length(max = 255) @Nullable String versionDescription,
    @Nullable Instant createTime,
    @Nullable String createdBy,
    @Nullable Boolean defaultVersion,
    @Nullable ResponseLaunchTemplateData launchTemplateData,
    @Nullable OperatorResponse operator) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LaunchTemplateVersion of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LaunchTemplateVersion with(Consumer<Builder> changes) {
    var it = new Builder();
    it.launchTemplateId = this.launchTemplateId;
    it.launchTemplateName = this.launchTemplateName;
    it.versionNumber = this.versionNumber;
    it.versionDescription = this.versionDescription;
    it.createTime = this.createTime;
    it.createdBy = this.createdBy;
    it.defaultVersion = this.defaultVersion;
    it.launchTemplateData = this.launchTemplateData;
    it.operator = this.operator;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LaunchTemplateVersion in the making.
  public static final class Builder {
    public @Nullable String launchTemplateId;
    public @Nullable String launchTemplateName;
    public @Nullable Long versionNumber;
    public @Nullable String versionDescription;
    public @Nullable Instant createTime;
    public @Nullable String createdBy;
    public @Nullable Boolean defaultVersion;
    public @Nullable ResponseLaunchTemplateData launchTemplateData;
    public @Nullable OperatorResponse operator;

    private LaunchTemplateVersion build() {
      return new LaunchTemplateVersion(
          launchTemplateId,
          launchTemplateName,
          versionNumber,
          versionDescription,
          createTime,
          createdBy,
          defaultVersion,
          launchTemplateData,
          operator);
    }
  }
}
