/// What happens to a request of S3 before an operation sees it: where the bucket stands, whether a
/// presigned URL still holds, how the body is framed and what it has to add up to.
@NullMarked
package dev.virga.plugin.s3.request;

import org.jspecify.annotations.NullMarked;
