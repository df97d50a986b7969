# make install [DESTDIR=…] [PREFIX=/usr/local], make uninstall, make deb: where the parts of Lemma go on a machine.
PREFIX     ?= /usr/local
SYSCONFDIR ?= $(if $(filter /usr /usr/local,$(PREFIX)),/etc,$(PREFIX)/etc)
UNITDIR    ?= $(if $(filter /usr,$(PREFIX)),/lib/systemd/system,/etc/systemd/system)
to := $(DESTDIR)$(PREFIX)
share := $(to)/share/lemma

.PHONY: install uninstall deb
install: all
	install -d $(to)/bin $(share)/model/default $(share)/daemon/web $(share)/plugins $(to)/share/man/man1 $(to)/share/man/man5 \
	    $(to)/share/man/man8 $(DESTDIR)$(SYSCONFDIR)/lemma $(DESTDIR)$(UNITDIR)
	install -m 755 $(programs) $(to)/bin
	install -m 644 model/default/lemma-default.gguf $(share)/model/default
	rm -rf $(share)/daemon/web/dist $(share)/plugins
	cp -r daemon/web/dist $(share)/daemon/web/dist
	cp -r plugins $(share)/plugins
	install -m 644 daemon/install/lemma.1 $(to)/share/man/man1
	install -m 644 daemon/install/lemma.lua.5 $(to)/share/man/man5
	install -m 644 daemon/install/lemmad.8 $(to)/share/man/man8
	test -e $(DESTDIR)$(SYSCONFDIR)/lemma/lemma.lua || install -m 640 lemma.lua $(DESTDIR)$(SYSCONFDIR)/lemma/lemma.lua
	sed -e 's|@bindir@|$(PREFIX)/bin|; s|@sysconfdir@|$(SYSCONFDIR)|' daemon/install/lemmad.service >$(DESTDIR)$(UNITDIR)/lemmad.service

uninstall:
	rm -f $(foreach p,$(programs),$(to)/bin/$(notdir $(p))) $(to)/share/man/man1/lemma.1 $(to)/share/man/man5/lemma.lua.5 \
	    $(to)/share/man/man8/lemmad.8 $(DESTDIR)$(UNITDIR)/lemmad.service
	rm -rf $(share)

# A package of what `make install` installs; its dependencies are read off the programs.
deb: deps-run
	@$(MAKE) --no-print-directory all
	@bash debian/build $(BUILD)
