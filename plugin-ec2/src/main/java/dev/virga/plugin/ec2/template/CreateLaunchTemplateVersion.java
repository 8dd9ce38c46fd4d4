package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import dev.virga.plugin.ec2.model.ValidationWarning;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateLaunchTemplateVersion is not implemented.");
  }
}
