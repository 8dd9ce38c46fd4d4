package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DeleteLaunchTemplateVersionsResponseErrorItem` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersionsResponseErrorItem.html).
public record DeleteLaunchTemplateVersionsResponseErrorItem(
    @Nullable String launchTemplateId,
    @Nullable String launchTemplateName,
    @Nullable Long versionNumber,
    @Nullable ResponseError responseError) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DeleteLaunchTemplateVersionsResponseErrorItem of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DeleteLaunchTemplateVersionsResponseErrorItem with(Consumer<Builder> changes) {
    var it = new Builder();
    it.launchTemplateId = this.launchTemplateId;
    it.launchTemplateName = this.launchTemplateName;
    it.versionNumber = this.versionNumber;
    it.responseError = this.responseError;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DeleteLaunchTemplateVersionsResponseErrorItem in the making.
  public static final class Builder {
    public @Nullable String launchTemplateId;
    public @Nullable String launchTemplateName;
    public @Nullable Long versionNumber;
    public @Nullable ResponseError responseError;

    private DeleteLaunchTemplateVersionsResponseErrorItem build() {
      return new DeleteLaunchTemplateVersionsResponseErrorItem(
          launchTemplateId, launchTemplateName, versionNumber, responseError);
    }
  }
}
