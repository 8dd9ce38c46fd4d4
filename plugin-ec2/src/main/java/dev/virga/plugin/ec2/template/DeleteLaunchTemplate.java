package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteLaunchTemplate](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html).
public final class DeleteLaunchTemplate
    implements Operation<DeleteLaunchTemplate.Request, DeleteLaunchTemplate.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName) {}

  /// What it gets.
  public record Response(@Nullable LaunchTemplate launchTemplate) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteLaunchTemplate is not implemented.");
  }
}
