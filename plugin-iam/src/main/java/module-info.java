/// The IAM service.
///
/// The kernel reads the schema of the records in the exported packages. Jackson reads policy
/// documents.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.iam {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.plugin.iam.account;
  exports dev.virga.plugin.iam.group;
  exports dev.virga.plugin.iam.model;
  exports dev.virga.plugin.iam.policy;
  exports dev.virga.plugin.iam.provider;
  exports dev.virga.plugin.iam.role;
  exports dev.virga.plugin.iam.simulation;
  exports dev.virga.plugin.iam.store;
  exports dev.virga.plugin.iam.user;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.iam.IamPlugin;
}
