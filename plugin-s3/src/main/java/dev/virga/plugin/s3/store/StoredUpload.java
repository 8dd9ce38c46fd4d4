package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import java.time.Instant;

/// A multipart upload that is neither complete nor aborted.
///
/// @param id its id, under which clients know it; of one key, the later upload has the greater one
/// @param object what the object is going to be
/// @param initiated when it was begun
/// @param initiator who began it, as listings name callers
/// @param algorithm of the checksums of the parts and the object
/// @param checksumType what the checksum of the object is made of
/// @param checksumNamed whether the client named the algorithm; else it is S3's own, and not shown
public record StoredUpload(
    String id,
    NewObject object,
    Instant initiated,
    String initiator,
    ChecksumAlgorithm algorithm,
    ChecksumType checksumType,
    boolean checksumNamed) {

  /// The key of the object.
  public String key() {
    return object.key();
  }
}
