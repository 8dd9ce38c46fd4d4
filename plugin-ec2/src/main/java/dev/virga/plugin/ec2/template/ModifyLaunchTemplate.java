package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html).
public final class ModifyLaunchTemplate
    implements Operation<ModifyLaunchTemplate.Request, ModifyLaunchTemplate.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String clientToken,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName,
      @Name("SetDefaultVersion") @Nullable String defaultVersion) {}

  /// What it gets.
  public record Response(@Nullable LaunchTemplate launchTemplate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifyLaunchTemplate is not implemented.");
  }
}
