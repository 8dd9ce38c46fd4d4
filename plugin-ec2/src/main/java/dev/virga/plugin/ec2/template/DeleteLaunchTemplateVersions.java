package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.DeleteLaunchTemplateVersionsResponseErrorItem;
import dev.virga.plugin.ec2.model.DeleteLaunchTemplateVersionsResponseSuccessItem;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateErrorCode;
import dev.virga.plugin.ec2.model.ResponseError;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  private static final int MAX_VERSIONS = 200;

  private final LaunchTemplates templates;

  DeleteLaunchTemplateVersions(LaunchTemplates templates) {
    this.templates = templates;
  }

  /// Deletes what can be deleted: versions that are there, except the default.
  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    LaunchTemplate template =
        templates.get(scope, request.launchTemplateId(), request.launchTemplateName());
    if (request.versions().size() > MAX_VERSIONS) {
      throw Ec2Errors.invalidParameterValue(
          "You can specify up to " + MAX_VERSIONS + " launch template version numbers.");
    }
    var deleted = new ArrayList<DeleteLaunchTemplateVersionsResponseSuccessItem>();
    var kept = new ArrayList<DeleteLaunchTemplateVersionsResponseErrorItem>();
    for (String version : request.versions()) {
      long number = Versions.number(template, version);
      Optional<ResponseError> obstacle = obstacle(scope, template, number);
      if (obstacle.isPresent()) {
        kept.add(
            new DeleteLaunchTemplateVersionsResponseErrorItem(
                template.launchTemplateId(),
                template.launchTemplateName(),
                number,
                obstacle.get()));
      } else {
        templates.versions().remove(scope, template, number);
        deleted.add(
            new DeleteLaunchTemplateVersionsResponseSuccessItem(
                template.launchTemplateId(), template.launchTemplateName(), number));
      }
    }
    Long latest = templates.versions().of(scope, template).getFirst().versionNumber();
    templates.update(scope, template, it -> it.latestVersionNumber = latest);
    return new Response(deleted, kept);
  }

  private Optional<ResponseError> obstacle(Scope scope, LaunchTemplate template, long number) {
    if (templates.versions().find(scope, template, number).isEmpty()) {
      return Optional.of(
          new ResponseError(
              LaunchTemplateErrorCode.LAUNCH_TEMPLATE_VERSION_DOES_NOT_EXIST,
              "The specified launch template version does not exist"));
    } else if (Objects.equals(template.defaultVersionNumber(), number)) {
      return Optional.of(
          new ResponseError(
              LaunchTemplateErrorCode.UNEXPECTED_ERROR,
              "The default version of a launch template cannot be deleted"));
    }
    return Optional.empty();
  }
}
