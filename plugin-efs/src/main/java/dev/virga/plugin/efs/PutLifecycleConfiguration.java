package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.LifecyclePolicy;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [PutLifecycleConfiguration](https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html).
@Http(method = "PUT", uri = "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration")
public final class PutLifecycleConfiguration
    implements Operation<PutLifecycleConfiguration.Request, PutLifecycleConfiguration.Response> {
  private final FileSystems fileSystems;

  PutLifecycleConfiguration(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Length(max = 3) List<LifecyclePolicy> lifecyclePolicies) {}

  /// What it gets.
  public record Response(@Nullable List<LifecyclePolicy> lifecyclePolicies) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    LifecycleRules.check(request.lifecyclePolicies());
    fileSystems.update(scope, found, it -> it.withLifecycle(request.lifecyclePolicies()));
    return new Response(request.lifecyclePolicies());
  }
}
