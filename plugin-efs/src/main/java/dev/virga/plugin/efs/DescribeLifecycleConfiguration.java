package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.LifecyclePolicy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLifecycleConfiguration](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeLifecycleConfiguration.html).
@Http(method = "GET", uri = "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration")
public final class DescribeLifecycleConfiguration
    implements Operation<
        DescribeLifecycleConfiguration.Request, DescribeLifecycleConfiguration.Response> {
  private final FileSystems fileSystems;

  DescribeLifecycleConfiguration(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId) {}

  /// What it gets.
  public record Response(@Nullable List<LifecyclePolicy> lifecyclePolicies) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        fileSystems.find(context.scope(), request.fileSystemId()).lifecyclePolicies());
  }
}
