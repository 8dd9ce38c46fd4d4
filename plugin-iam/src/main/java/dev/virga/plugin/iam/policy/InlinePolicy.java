package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.store.Documents;
import java.util.Objects;

/// A row of the table of inline policies.
///
/// @param entityId the unique id of the entity that has it
/// @param name its name
/// @param document its document as it was given
public record InlinePolicy(String entityId, String name, String document) {

  /// Its document as answers have it.
  String encodedDocument() {
    return Objects.requireNonNull(Documents.encoded(document));
  }
}
