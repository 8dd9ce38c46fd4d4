/// The S3 service.
///
/// The kernel reads the schema of the records in the exported packages. Jackson reads the
/// policies of browser uploads, and StAX what is XML outside of operations.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.s3 {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;
  requires java.xml;

  exports dev.virga.plugin.s3.bucket;
  exports dev.virga.plugin.s3.configuration;
  exports dev.virga.plugin.s3.model;
  exports dev.virga.plugin.s3.multipart;
  exports dev.virga.plugin.s3.object;
  exports dev.virga.plugin.s3.store;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.s3.S3Plugin;
}
