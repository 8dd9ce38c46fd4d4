package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.plugin.iam.model.SigningCertificate;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Identities;

/// What IAM keeps of users, groups, roles, providers and accounts.
///
/// @param policies what the entities may do, which is kept elsewhere
/// @param managed the managed policies, which are kept elsewhere
public record Store(
    Issuer issuer,
    AccountFacts facts,
    Users users,
    Groups groups,
    Roles roles,
    InstanceProfiles instanceProfiles,
    AccessKeys accessKeys,
    LoginProfiles loginProfiles,
    MfaDevices mfaDevices,
    UserItems<SSHPublicKey> sshKeys,
    UserItems<SigningCertificate> signingCertificates,
    UserItems<ServiceSpecificCredential> serviceCredentials,
    Providers providers,
    CredentialReports reports,
    DeletionTasks deletionTasks,
    EntityPolicies policies,
    ManagedPolicies managed) {

  /// Opens the tables.
  public static Store open(
      ServiceContext context,
      EntityPolicies policies,
      ManagedPolicies managed,
      PolicyChecks checks) {
    Issuer issuer = Issuer.of(context);
    var facts = new AccountFacts(context, issuer);
    var users = new Users(context, facts, issuer, policies);
    var roles = new Roles(context, issuer, policies, checks);
    return new Store(
        issuer,
        facts,
        users,
        new Groups(context, issuer, policies),
        roles,
        new InstanceProfiles(context, roles, issuer),
        new AccessKeys(context, issuer),
        new LoginProfiles(context, facts, issuer),
        new MfaDevices(context, users, issuer),
        new UserItems<>(
            context.table("ssh-public-keys", SSHPublicKey.class),
            new UserItems.Kind<>(
                SSHPublicKey::sshPublicKeyId,
                SSHPublicKey::uploadDate,
                EntityErrors::noSuchPublicKey)),
        new UserItems<>(
            context.table("signing-certificates", SigningCertificate.class),
            new UserItems.Kind<>(
                SigningCertificate::certificateId,
                SigningCertificate::uploadDate,
                EntityErrors::noSuchSigningCertificate)),
        new UserItems<>(
            context.table("service-credentials", ServiceSpecificCredential.class),
            new UserItems.Kind<>(
                ServiceSpecificCredential::serviceSpecificCredentialId,
                ServiceSpecificCredential::createDate,
                EntityErrors::noSuchServiceCredential)),
        new Providers(context),
        new CredentialReports(context, issuer),
        new DeletionTasks(context, issuer),
        policies,
        managed);
  }

  /// The users, groups and roles, as policies see them.
  public Entities entities() {
    return new EntityDirectory(users, groups, roles);
  }

  /// What the platform asks of IAM.
  public Identities identities() {
    return new KnownIdentities(users, roles, accessKeys, issuer);
  }
}
