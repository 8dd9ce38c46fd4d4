/// S3: buckets and objects ([API reference](https://docs.aws.amazon.com/AmazonS3/latest/API/)).
@NullMarked
package dev.virga.plugin.s3;

import org.jspecify.annotations.NullMarked;
