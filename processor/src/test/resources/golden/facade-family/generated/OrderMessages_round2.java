package com.acme.orders;

// Waits for other annotation processors; generated like what has
// import dev.parlance.support.Generated;
