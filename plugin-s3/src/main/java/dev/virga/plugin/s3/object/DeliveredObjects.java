package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Draft;
import dev.virga.plugin.s3.store.Metadata;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.ObjectSink;
import java.util.Map;

/// Objects that other services of the platform write, as PutObject would without any header.
public final class DeliveredObjects implements ObjectSink {
  private static final Acl NO_ACL = new Acl(null, null, null, null, null, null);

  private final Store store;
  private final Encryptions encryptions;
  private final Protection protection;

  /// Objects in the buckets of a store.
  public DeliveredObjects(Store store) {
    this.store = store;
    this.encryptions = new Encryptions(store.configurations());
    this.protection = new Protection(store);
  }

  @Override
  public void put(Scope writer, String bucket, String key, String contentType, byte[] content) {
    Bucket target = store.buckets().get(bucket);
    NewObject object = object(target, writer, key, contentType);
    try (Draft draft = store.files().draft()) {
      Upload upload = Upload.of(Body.of(content)).orElse(ChecksumAlgorithm.CRC64NVME);
      Digested digested = upload.copyTo(draft);
      var whole =
          Content.whole(
              digested.length(),
              digested.md5(),
              StoredChecksum.of(digested.checksum()),
              draft.segments());
      StoredObject written = store.write(target, object, whole, _ -> {});
      draft.keep();
      store.notifications().publish(target, "ObjectCreated:Put", written);
    }
  }

  private NewObject object(Bucket bucket, Scope writer, String key, String contentType) {
    String owner = NO_ACL.owner(store.configurations(), bucket, writer.account());
    return new NewObject(
        key,
        owner,
        new Metadata(contentType, null, null, null, null, null, null, Metadata.STANDARD, Map.of()),
        encryptions.ofBucket(bucket),
        null,
        NO_ACL.ofObject(store.configurations(), bucket, owner),
        protection.ofNew(bucket, null, null, null));
  }
}
