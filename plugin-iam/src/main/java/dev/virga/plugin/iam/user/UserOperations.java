package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on users and what belongs to one.
public final class UserOperations {
  private UserOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new ChangePassword(store),
        new CreateAccessKey(store),
        new CreateLoginProfile(store),
        new CreateServiceSpecificCredential(store),
        new CreateUser(store),
        new CreateVirtualMFADevice(store),
        new DeactivateMFADevice(store),
        new DeleteAccessKey(store),
        new DeleteLoginProfile(store),
        new DeleteSSHPublicKey(store),
        new DeleteServiceSpecificCredential(store),
        new DeleteSigningCertificate(store),
        new DeleteUser(store),
        new DeleteVirtualMFADevice(store),
        new EnableMFADevice(store),
        new GetAccessKeyLastUsed(store),
        new GetLoginProfile(store),
        new GetMFADevice(store),
        new GetSSHPublicKey(store),
        new GetUser(store),
        new ListAccessKeys(store),
        new ListMFADeviceTags(store),
        new ListMFADevices(store),
        new ListSSHPublicKeys(store),
        new ListServiceSpecificCredentials(store),
        new ListSigningCertificates(store),
        new ListUserTags(store),
        new ListUsers(store),
        new ListVirtualMFADevices(store),
        new ResetServiceSpecificCredential(store),
        new ResyncMFADevice(store),
        new TagMFADevice(store),
        new TagUser(store),
        new UntagMFADevice(store),
        new UntagUser(store),
        new UpdateAccessKey(store),
        new UpdateLoginProfile(store),
        new UpdateSSHPublicKey(store),
        new UpdateServiceSpecificCredential(store),
        new UpdateSigningCertificate(store),
        new UpdateUser(store),
        new UploadSSHPublicKey(store),
        new UploadSigningCertificate(store));
  }
}
