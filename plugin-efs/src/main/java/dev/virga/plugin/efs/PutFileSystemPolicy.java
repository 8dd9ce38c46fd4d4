package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [PutFileSystemPolicy](https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html).
@Http(method = "PUT", uri = "/2015-02-01/file-systems/{FileSystemId}/policy")
public final class PutFileSystemPolicy
    implements Operation<PutFileSystemPolicy.Request, PutFileSystemPolicy.Response> {
  private final FileSystems fileSystems;

  PutFileSystemPolicy(FileSystems fileSystems) {
    this.fileSystems = fileSystems;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Length(min = 1, max = 20000) @Pattern("[\\s\\S]+") String policy,
      @Nullable Boolean bypassPolicyLockoutSafetyCheck) {}

  /// What it gets.
  public record Response(@Nullable String fileSystemId, @Nullable String policy) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    PolicyDocument document =
        PolicyDocument.read(request.policy(), FileSystems.arn(scope, found.id()));
    boolean bypass = Boolean.TRUE.equals(request.bypassPolicyLockoutSafetyCheck());
    if (!bypass && document.locksOut()) {
      throw EfsErrors.invalidPolicy(
          "The policy would prevent the principal of this request from changing it again.");
    }
    fileSystems.update(scope, found, it -> it.withPolicy(request.policy()));
    return new Response(found.id(), request.policy());
  }
}
