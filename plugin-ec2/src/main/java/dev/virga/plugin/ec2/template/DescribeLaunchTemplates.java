package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLaunchTemplates](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html).
public final class DescribeLaunchTemplates
    implements Operation<DescribeLaunchTemplates.Request, DescribeLaunchTemplates.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("LaunchTemplateId") @Nullable List<String> launchTemplateIds,
      @Name("LaunchTemplateName")
          @Nullable List<@Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+") String>
              launchTemplateNames,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable String nextToken,
      @Range(min = 1, max = 200) @Nullable Integer maxResults,
      @Nullable Boolean includeManagedResources) {}

  /// What it gets.
  public record Response(
      @Nullable List<LaunchTemplate> launchTemplates, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeLaunchTemplates is not implemented.");
  }
}
