package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.model.AccessControlPolicy;
import dev.virga.plugin.s3.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is settled of an object before its content is there.
///
/// @param key its key
/// @param owner the account that is going to own it
/// @param metadata what the client said of it
/// @param encryption how AWS would encrypt it
/// @param tags its tags, or null
/// @param acl who may do what, or null for the owner alone
/// @param lock what is going to keep it from being deleted, or null
public record NewObject(
    String key,
    String owner,
    Metadata metadata,
    ObjectEncryption encryption,
    @Nullable List<Tag> tags,
    @Nullable AccessControlPolicy acl,
    @Nullable Lock lock) {

  /// The same with other metadata and tags: those of the source of a copy.
  public NewObject with(Metadata otherMetadata, @Nullable List<Tag> otherTags) {
    return new NewObject(key, owner, otherMetadata, encryption, otherTags, acl, lock);
  }
}
