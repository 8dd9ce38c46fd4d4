package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import dev.virga.plugin.ec2.model.ValidationWarning;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [CreateLaunchTemplateVersion](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html).
public final class CreateLaunchTemplateVersion
    implements Operation<
        CreateLaunchTemplateVersion.Request, CreateLaunchTemplateVersion.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String clientToken,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName,
      @Nullable String sourceVersion,
      @Length(max = 255) @Nullable String versionDescription,
      RequestLaunchTemplateData launchTemplateData,
      @Nullable Boolean resolveAlias) {}

  /// What it gets.
  public record Response(
      @Nullable LaunchTemplateVersion launchTemplateVersion, @Nullable ValidationWarning warning) {}

  private final LaunchTemplates templates;
  private final ClientTokens tokens;

  CreateLaunchTemplateVersion(LaunchTemplates templates, ClientTokens tokens) {
    this.templates = templates;
    this.tokens = tokens;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    LaunchTemplate template =
        templates.get(scope, request.launchTemplateId(), request.launchTemplateName());
    LaunchTemplateVersion version =
        tokens.once(
            scope,
            request.clientToken(),
            request,
            number -> templates.versions().find(scope, template, Long.parseLong(number)),
            it -> String.valueOf(it.versionNumber()),
            () -> create(request, context, template));
    return new Response(version, null);
  }

  private LaunchTemplateVersion create(
      Request request, RequestContext context, LaunchTemplate template) {
    DataRules.check(request.launchTemplateData());
    return templates.addVersion(
        context, template, request.versionDescription(), data(request, template, context.scope()));
  }

  private ResponseLaunchTemplateData data(Request request, LaunchTemplate template, Scope scope) {
    ResponseLaunchTemplateData own = TemplateData.of(request.launchTemplateData());
    String source = request.sourceVersion();
    if (source == null) {
      return own;
    }
    LaunchTemplateVersion version = templates.versions().get(scope, template, source);
    return SourceData.merged(own, Objects.requireNonNull(version.launchTemplateData()));
  }
}
