package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.OperatorRequest;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.ValidationWarning;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html).
public final class CreateLaunchTemplate
    implements Operation<CreateLaunchTemplate.Request, CreateLaunchTemplate.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String clientToken,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+") String launchTemplateName,
      @Length(max = 255) @Nullable String versionDescription,
      RequestLaunchTemplateData launchTemplateData,
      @Nullable OperatorRequest operator,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications) {}

  /// What it gets.
  public record Response(
      @Nullable LaunchTemplate launchTemplate, @Nullable ValidationWarning warning) {}

  private final LaunchTemplates templates;
  private final ClientTokens tokens;

  CreateLaunchTemplate(LaunchTemplates templates, ClientTokens tokens) {
    this.templates = templates;
    this.tokens = tokens;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    LaunchTemplate template =
        tokens.once(
            context.scope(),
            request.clientToken(),
            request,
            id -> templates.find(context.scope(), id),
            LaunchTemplates::id,
            () -> create(request, context));
    return new Response(template, null);
  }

  private LaunchTemplate create(Request request, RequestContext context) {
    DataRules.check(request.launchTemplateData());
    return templates.create(
        context,
        request.launchTemplateName(),
        Tags.specified(request.tagSpecifications(), "launch-template"),
        request.versionDescription(),
        TemplateData.of(request.launchTemplateData()));
  }
}
