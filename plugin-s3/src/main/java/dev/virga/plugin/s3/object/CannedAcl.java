package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Grantee;
import dev.virga.plugin.s3.model.Permission;
import dev.virga.plugin.s3.store.CanonicalUser;
import java.util.ArrayList;
import java.util.List;

/// The grants that have a name
/// ([canned ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl)).
enum CannedAcl {
  PRIVATE("private"),
  PUBLIC_READ("public-read"),
  PUBLIC_READ_WRITE("public-read-write"),
  AUTHENTICATED_READ("authenticated-read"),
  AWS_EXEC_READ("aws-exec-read"),
  BUCKET_OWNER_READ("bucket-owner-read"),
  BUCKET_OWNER_FULL_CONTROL("bucket-owner-full-control"),
  LOG_DELIVERY_WRITE("log-delivery-write");

  static final String GROUPS = "http://acs.amazonaws.com/groups/";
  static final String ALL_USERS = GROUPS + "global/AllUsers";
  static final String AUTHENTICATED_USERS = GROUPS + "global/AuthenticatedUsers";
  static final String LOG_DELIVERY = GROUPS + "s3/LogDelivery";

  /// The canonical user `za-team`, as whom EC2 fetches the bundles of images.
  private static final String EC2 =
      "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";

  private final String header;

  CannedAcl(String header) {
    this.header = header;
  }

  /// The list of a name.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  static CannedAcl of(String header) {
    for (CannedAcl it : values()) {
      if (it.header.equals(header)) {
        return it;
      }
    }
    throw AclErrors.unknownCanned(header);
  }

  /// The grants, those of the owner first.
  ///
  /// @param owner the account that owns the bucket or object
  /// @param bucketOwner the account that owns the bucket
  List<Grant> grants(String owner, String bucketOwner) {
    var grants = new ArrayList<Grant>();
    grants.add(new Grant(user(CanonicalUser.id(owner)), Permission.FULL_CONTROL));
    switch (this) {
      case PRIVATE -> {}
      case PUBLIC_READ -> grants.add(new Grant(group(ALL_USERS), Permission.READ));
      case PUBLIC_READ_WRITE -> {
        grants.add(new Grant(group(ALL_USERS), Permission.READ));
        grants.add(new Grant(group(ALL_USERS), Permission.WRITE));
      }
      case AUTHENTICATED_READ -> grants.add(new Grant(group(AUTHENTICATED_USERS), Permission.READ));
      case AWS_EXEC_READ -> grants.add(new Grant(user(EC2), Permission.READ));
      case BUCKET_OWNER_READ -> addFor(owner, bucketOwner, Permission.READ, grants);
      case BUCKET_OWNER_FULL_CONTROL -> addFor(owner, bucketOwner, Permission.FULL_CONTROL, grants);
      case LOG_DELIVERY_WRITE -> {
        grants.add(new Grant(group(LOG_DELIVERY), Permission.WRITE));
        grants.add(new Grant(group(LOG_DELIVERY), Permission.READ_ACP));
      }
    }
    return List.copyOf(grants);
  }

  private static void addFor(
      String owner, String bucketOwner, Permission permission, List<Grant> grants) {
    if (!owner.equals(bucketOwner)) {
      grants.add(new Grant(user(CanonicalUser.id(bucketOwner)), permission));
    }
  }

  /// A canonical user as a grantee.
  static Grantee user(String id) {
    return new Grantee(null, null, id, "CanonicalUser", null);
  }

  /// A group as a grantee.
  static Grantee group(String uri) {
    return new Grantee(null, null, null, "Group", uri);
  }
}
