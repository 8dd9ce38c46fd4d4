package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.ReplicationConfiguration;
import dev.virga.plugin.s3.model.ReplicationRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Arn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a replication configuration has to be
/// ([requirements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html)).
///
/// @param store where destinations have to be
record ReplicationRules(Store store) {
  private static final int MAX_RULES = 1000;
  private static final int MAX_ID = 255;

  /// Checks rules, and names those that have no id.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequest`, `InvalidArgument`, `MalformedXML`
  ReplicationConfiguration accept(Bucket bucket, ReplicationConfiguration configuration) {
    List<ReplicationRule> rules = configuration.rules();
    if (rules.isEmpty() || rules.size() > MAX_RULES) {
      throw S3Errors.malformedXml();
    }
    if (bucket.versioning() != Bucket.Versioning.ENABLED) {
      throw ReplicationErrors.sourceNeedsVersioning();
    }
    Set<String> ids = new HashSet<>();
    var accepted = new ArrayList<ReplicationRule>();
    for (ReplicationRule it : rules) {
      check(it);
      String id = RuleId.of(it.id(), store.context().ids());
      if (!ids.add(id)) {
        throw ReplicationErrors.sameId();
      }
      accepted.add(it.with(rule -> rule.id = id));
    }
    return new ReplicationConfiguration(configuration.role(), List.copyOf(accepted));
  }

  private void check(ReplicationRule rule) {
    if ((rule.filter() != null && rule.prefix() != null)
        || (rule.id() != null && rule.id().length() > MAX_ID)) {
      throw S3Errors.malformedXml();
    }
    if (rule.filter() != null) {
      if (rule.priority() == null) {
        throw ReplicationErrors.noPriority();
      }
      if (rule.deleteMarkerReplication() == null) {
        throw ReplicationErrors.noDeleteMarkerReplication();
      }
    }
    checkDestination(rule.destination().bucket());
  }

  private void checkDestination(String text) {
    Arn arn =
        Arn.parse(text)
            .filter(it -> it.service().equals("s3") && !it.resource().isEmpty())
            .orElseThrow(() -> ReplicationErrors.invalidDestination(text));
    Bucket destination =
        store.buckets().find(arn.resource()).orElseThrow(ReplicationErrors::noDestination);
    if (destination.versioning() != Bucket.Versioning.ENABLED) {
      throw ReplicationErrors.destinationNeedsVersioning();
    }
  }
}
