package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeFileSystemPolicy](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeFileSystemPolicy.html).
@Http(method = "GET", uri = "/2015-02-01/file-systems/{FileSystemId}/policy")
public final class DescribeFileSystemPolicy
    implements Operation<DescribeFileSystemPolicy.Request, DescribeFileSystemPolicy.Response> {
  private final FileSystems fileSystems;

  DescribeFileSystemPolicy(FileSystems fileSystems) {
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
  public record Response(@Nullable String fileSystemId, @Nullable String policy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FileSystem found = fileSystems.find(context.scope(), request.fileSystemId());
    if (found.policy() == null) {
      throw EfsErrors.policyNotFound(found.id());
    }
    return new Response(found.id(), found.policy());
  }
}
