loads.cookie = line => { document.cookie = line; };
loads.store = async options => { try { await cookieStore.set(options); } catch {} };
