package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.ReplicationConfigurationDescription;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeReplicationConfigurations](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html).
@Http(method = "GET", uri = "/2015-02-01/file-systems/replication-configurations")
public final class DescribeReplicationConfigurations
    implements Operation<
        DescribeReplicationConfigurations.Request, DescribeReplicationConfigurations.Response> {
  private final FileSystems fileSystems;
  private final Replications replications;

  DescribeReplicationConfigurations(FileSystems fileSystems, Replications replications) {
    this.fileSystems = fileSystems;
    this.replications = replications;
  }

  /// What a client sends.
  public record Request(
      @Query("FileSystemId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          @Nullable String fileSystemId,
      @Query("NextToken") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String nextToken,
      @Query("MaxResults") @Range(min = 1) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Nullable List<ReplicationConfigurationDescription> replications,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Page<ReplicationConfigurationDescription> page =
        Page.of(
            select(context.scope(), request.fileSystemId()),
            Replications::order,
            request.maxResults(),
            request.nextToken());
    return new Response(page.items(), page.next());
  }

  private List<ReplicationConfigurationDescription> select(
      Scope scope, @Nullable String fileSystemId) {
    if (fileSystemId == null) {
      return replications.list(scope);
    }
    String id = fileSystems.find(scope, fileSystemId).id();
    return List.of(replications.of(scope, id).orElseThrow(() -> EfsErrors.replicationNotFound(id)));
  }
}
