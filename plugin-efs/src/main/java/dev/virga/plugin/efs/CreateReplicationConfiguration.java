package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.Destination;
import dev.virga.plugin.efs.model.DestinationToCreate;
import dev.virga.plugin.efs.model.ReplicationConfigurationDescription;
import dev.virga.plugin.efs.model.ReplicationStatus;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.InstantSource;
import java.util.List;

/// Answers [CreateReplicationConfiguration](https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html).
@Http(
    method = "POST",
    uri = "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration")
public final class CreateReplicationConfiguration
    implements Operation<
        CreateReplicationConfiguration.Request, ReplicationConfigurationDescription> {
  private final FileSystems fileSystems;
  private final Replications replications;
  private final ReplicationDestinations destinations;
  private final InstantSource clock;
  private final Leniency leniency;

  CreateReplicationConfiguration(
      FileSystems fileSystems,
      Replications replications,
      ReplicationDestinations destinations,
      InstantSource clock,
      Leniency leniency) {
    this.fileSystems = fileSystems;
    this.replications = replications;
    this.destinations = destinations;
    this.clock = clock;
    this.leniency = leniency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String sourceFileSystemId,
      List<DestinationToCreate> destinations) {}

  @Override
  public ReplicationConfigurationDescription handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem source = fileSystems.find(scope, request.sourceFileSystemId());
    if (request.destinations().size() != 1) {
      throw EfsErrors.badRequest("You must specify exactly one destination.");
    } else if (replications.of(scope, source.id()).isPresent()) {
      throw EfsErrors.conflict(
          "File system '%s' is in a replication configuration.".formatted(source.id()));
    }
    DestinationToCreate wanted = request.destinations().getFirst();
    Destination destination = destinations.open(scope, source, wanted);
    String arn = FileSystems.arn(scope, source.id());
    var made =
        new ReplicationConfigurationDescription(
            source.id(),
            scope.region(),
            arn,
            arn,
            clock.instant(),
            List.of(destination),
            scope.account());
    replications.put(made);
    return leniency.strict()
        ? made.with(it ->
            it.destinations =
                List.of(destination.with(of -> of.status = ReplicationStatus.ENABLING)))
        : made;
  }
}
