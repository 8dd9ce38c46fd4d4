package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.NewObject;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.RequestContext;

/// Settles what a new object is going to be, from the headers of the request that writes it and from
/// what its bucket is configured to do.
public final class NewObjects {
  private final Store store;
  private final Encryptions encryptions;
  private final Protection protection;

  /// New objects in the buckets of a store.
  public NewObjects(Store store) {
    this.store = store;
    this.encryptions = new Encryptions(store.configurations());
    this.protection = new Protection(store);
  }

  /// What a request asks for.
  ///
  /// @throws dev.virga.spi.AwsException if a header is none, or does not go with another or with the
  ///     bucket
  public NewObject of(Bucket bucket, WriteHeaders headers, RequestContext context) {
    var acl =
        new Acl(
            headers.acl(),
            headers.grantFullControl(),
            headers.grantRead(),
            headers.grantReadACP(),
            null,
            headers.grantWriteACP());
    String owner = acl.owner(store.configurations(), bucket, context.principal().account());
    return new NewObject(
        headers.key(),
        owner,
        MetadataHeaders.check(headers),
        encryptions.of(bucket, headers),
        TagSet.ofHeader(headers.tagging()),
        acl.ofObject(store.configurations(), bucket, owner),
        protection.ofNew(
            bucket,
            headers.objectLockMode(),
            headers.objectLockRetainUntilDate(),
            headers.objectLockLegalHoldStatus()));
  }
}
