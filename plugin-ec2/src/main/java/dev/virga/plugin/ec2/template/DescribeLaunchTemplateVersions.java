package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLaunchTemplateVersions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html).
public final class DescribeLaunchTemplateVersions
    implements Operation<
        DescribeLaunchTemplateVersions.Request, DescribeLaunchTemplateVersions.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName,
      @Name("LaunchTemplateVersion") @Nullable List<String> versions,
      @Nullable String minVersion,
      @Nullable String maxVersion,
      @Nullable String nextToken,
      @Nullable Integer maxResults,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Boolean resolveAlias,
      @Nullable Boolean includeManagedResources) {}

  /// What it gets.
  public record Response(
      @Name("launchTemplateVersionSet")
          @Nullable List<LaunchTemplateVersion> launchTemplateVersions,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeLaunchTemplateVersions is not implemented.");
  }
}
