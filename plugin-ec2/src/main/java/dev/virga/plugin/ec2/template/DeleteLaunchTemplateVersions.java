package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.DeleteLaunchTemplateVersionsResponseErrorItem;
import dev.virga.plugin.ec2.model.DeleteLaunchTemplateVersionsResponseSuccessItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteLaunchTemplateVersions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html).
public final class DeleteLaunchTemplateVersions
    implements Operation<
        DeleteLaunchTemplateVersions.Request, DeleteLaunchTemplateVersions.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName,
      @Name("LaunchTemplateVersion") List<String> versions) {}

  /// What it gets.
  public record Response(
      @Name("successfullyDeletedLaunchTemplateVersionSet")
          @Nullable List<DeleteLaunchTemplateVersionsResponseSuccessItem>
              successfullyDeletedLaunchTemplateVersions,
      @Name("unsuccessfullyDeletedLaunchTemplateVersionSet")
          @Nullable List<DeleteLaunchTemplateVersionsResponseErrorItem>
              unsuccessfullyDeletedLaunchTemplateVersions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DeleteLaunchTemplateVersions is not implemented.");
  }
}
