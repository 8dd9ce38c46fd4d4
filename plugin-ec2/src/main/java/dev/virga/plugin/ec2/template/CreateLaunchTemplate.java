package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.OperatorRequest;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.ValidationWarning;
import dev.virga.spi.AwsException;
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateLaunchTemplate is not implemented.");
  }
}
