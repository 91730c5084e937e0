/** Tests that no request can stop the server: known attacks, a bystander during attacks, and expensive operations. */
@NullMarked
package org.samplewell.budget;

import org.jspecify.annotations.NullMarked;
