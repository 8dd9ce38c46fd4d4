package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Image;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
public final class DescribeImages
    implements Operation<DescribeImages.Request, DescribeImages.Response> {
  /// What a client sends.
  public record Request(
      @Name("ExecutableBy") @Nullable List<String> executableUsers,
      @Name("ImageId") @Nullable List<String> imageIds,
      @Name("Owner") @Nullable List<String> owners,
      @Nullable Boolean includeDeprecated,
      @Nullable Boolean includeDisabled,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("imagesSet") @Nullable List<Image> images) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeImages is not implemented.");
  }
}
